// A handle of the framework makes no difference: the memory is the caller's.
#include <ntddk.h>
#include <wdf.h>

typedef struct _RAIL_ARGS { ULONG Op, Count; ULONG Values[8]; } RAIL_ARGS, *PRAIL_ARGS;

ULONG RailTotal;

EVT_WDF_IO_IN_CALLER_CONTEXT RailInCallerContext;

_Use_decl_annotations_
VOID RailInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    PRAIL_ARGS args;
    size_t length;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, sizeof(RAIL_ARGS), (PVOID *)&args, &length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        if (args->Count < 100) {
            RailTotal += args->Count; // expect: buffers/double-fetch
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    WdfRequestComplete(Request, status);
}
