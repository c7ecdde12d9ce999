// The library from Go: all the cgo that a Go service needs.
package main

/*
#cgo pkg-config: osto_billing
#include <osto_billing/osto_billing.h>
#include <stdlib.h>
*/
import "C"

import (
	"fmt"
	"unsafe"
)

// Error is what a failed call says; compare Code with the OSTO_ constants of the header.
type Error struct {
	Code                            int32
	Name, Message, Field, SubjectID string
	Retryable                       bool
}

func (err *Error) Error() string {
	return fmt.Sprintf("%s: %s %s", err.Name, err.Field, err.Message)
}

// take makes a Go error of the library's and frees that. The call comes first, in a statement of its own: Go may read a
// variable before a call in the same argument list has set it.
func take(status C.osto_status, raised *C.osto_error) error {
	if status == C.OSTO_OK {
		return nil
	}
	defer C.osto_error_free(raised)
	return &Error{
		Code:      int32(status),
		Name:      C.GoString(C.osto_status_name(status)),
		Message:   C.GoString(C.osto_error_message(raised)),
		Field:     C.GoString(C.osto_error_field(raised)),
		SubjectID: C.GoString(C.osto_error_subject_id(raised)),
		Retryable: C.osto_error_is_retryable(raised) == 1,
	}
}

// Database may be used by any number of goroutines.
type Database struct{ handle *C.osto_database }

// Open opens or makes a database with a test clock that starts at the given microseconds since 1970.
func Open(url string, testClockStart int64) (*Database, error) {
	text := C.CString(url)
	defer C.free(unsafe.Pointer(text))
	var options C.osto_open_options
	options.struct_size = C.uint32_t(unsafe.Sizeof(options))
	options.url = text
	options.schema = C.OSTO_SCHEMA_MIGRATE
	options.clock_kind = C.OSTO_CLOCK_TEST
	options.test_clock_start_microseconds = C.int64_t(testClockStart)
	database := &Database{}
	var raised *C.osto_error
	status := C.osto_open(&options, &database.handle, &raised)
	return database, take(status, raised)
}

func (database *Database) Close() { C.osto_close(&database.handle) }

// Session may be used by any number of goroutines.
type Session struct{ handle *C.osto_session }

func (database *Database) Session(actor string) (*Session, error) {
	text := C.CString(actor)
	defer C.free(unsafe.Pointer(text))
	var options C.osto_session_options
	options.struct_size = C.uint32_t(unsafe.Sizeof(options))
	options.actor = text
	session := &Session{}
	var raised *C.osto_error
	status := C.osto_session_open(database.handle, &options, &session.handle, &raised)
	return session, take(status, raised)
}

func (session *Session) Close() { C.osto_session_close(&session.handle) }

// CallJSON runs an operation on JSON and returns the JSON of its answer.
func (session *Session) CallJSON(operationName string, request []byte) ([]byte, error) {
	name := C.CString(operationName)
	defer C.free(unsafe.Pointer(name))
	var text *C.char
	if len(request) > 0 {
		text = (*C.char)(unsafe.Pointer(&request[0]))
	}
	var document *C.osto_document
	var raised *C.osto_error
	status := C.osto_call(session.handle, name, text, C.size_t(len(request)), nil, &document, &raised)
	if err := take(status, raised); err != nil {
		return nil, err
	}
	defer C.osto_document_free(document)
	var length C.size_t
	answer := C.osto_document_json(document, &length)
	return C.GoBytes(unsafe.Pointer(answer), C.int(length)), nil
}

// FormatMinor prints an amount in major units.
func FormatMinor(amountMinor int64, currency string) (string, error) {
	code := C.CString(currency)
	defer C.free(unsafe.Pointer(code))
	buffer := (*C.char)(C.malloc(32))
	defer C.free(unsafe.Pointer(buffer))
	var raised *C.osto_error
	status := C.osto_money_format(C.int64_t(amountMinor), code, buffer, 32, nil, &raised)
	if err := take(status, raised); err != nil {
		return "", err
	}
	return C.GoString(buffer), nil
}
