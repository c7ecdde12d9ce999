"""worker.py BOOK.db PROVIDER_SOCKET: bills day after day until it is killed."""
import sys

from book import advance, open_book


def main():
    with open_book(sys.argv[1], sys.argv[2]) as db:
        print("open", flush=True)
        while True:
            advance(db, 1)


if __name__ == "__main__":
    main()
