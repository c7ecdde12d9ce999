"""localstripe on a free port of this machine, with what it lacks of Stripe's documented behaviour and the tests need:
idempotency keys, the list filters `customer` and `created`, `amount_received`, the intent within a declined answer, the
code of a missing method.

Prints the port and serves until standard input ends."""
import asyncio
import json
import sys

from aiohttp import web
from localstripe import resources, server

INTENTS = "/v1/payment_intents"
saved: dict[str, tuple[str, bytes, int, bytes]] = {}
"""By idempotency key: path and body of the first request, code and body of its answer."""

resources.Store.dump_to_disk = lambda self: None


def amount_received(intent: resources.PaymentIntent) -> int:
    return intent.amount if intent.status == "succeeded" else 0


resources.PaymentIntent.amount_received = property(amount_received)


@web.middleware
async def as_stripe_does(request: web.Request, handler) -> web.StreamResponse:
    body = await request.read()
    key = request.headers.get("Idempotency-Key")
    if key in saved:
        path, first_body, code, answer = saved[key]
        if (path, first_body) != (request.path, body):
            return web.json_response({"error": {"type": "idempotency_error", "message": "Keys for idempotent requests can only be used with the same parameters."}}, status=400)
        return web.Response(status=code, body=answer, content_type="application/json", headers={"Idempotent-Replayed": "true"})
    if request.method == "GET" and request.path == INTENTS:
        return list_intents(dict(request.query))
    response = await handler(request)
    if request.method != "POST" or not isinstance(response, web.Response):
        return response
    if request.path == INTENTS and response.status == 402:
        response = with_intent(response)
    if request.path == INTENTS and response.status == 404:
        response = web.json_response({"error": {"type": "invalid_request_error", "code": "resource_missing", "param": "payment_method"}}, status=404)
    if key and response.status in (200, 402):
        saved[key] = (request.path, body, response.status, bytes(response.body))
    return response


def with_intent(response: web.Response) -> web.Response:
    answer = json.loads(response.body)
    charge = answer["error"].get("charge")
    intents = [value for value in resources.store.values() if isinstance(value, resources.PaymentIntent) and value.latest_charge and value.latest_charge.id == charge]
    answer["error"].update(type="card_error", payment_intent=intents[0]._export())
    return web.json_response(answer, status=402)


def list_intents(query: dict[str, str]) -> web.Response:
    since = int(query.get("created[gte]", "0"))
    found = [value for value in resources.store.values() if isinstance(value, resources.PaymentIntent)]
    found = [intent for intent in reversed(found) if intent.created >= since and query.get("customer") in (None, intent.customer)]
    ids = [intent.id for intent in found]
    begin = ids.index(query["starting_after"]) + 1 if "starting_after" in query else 0
    limit = int(query.get("limit", "10"))
    return web.json_response({"object": "list", "data": [intent._export() for intent in found[begin : begin + limit]], "has_more": len(found) > begin + limit})


async def main() -> None:
    # Outermost, so that it sees the answers that localstripe makes of its own exceptions.
    server.app._middlewares = type(server.app._middlewares)([as_stripe_does, *server.app._middlewares])
    runner = web.AppRunner(server.app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(site._server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await runner.cleanup()


asyncio.run(main())
