// The address that the framework hands out is probed without a handler.
#include <ntddk.h>
#include <wdf.h>

typedef struct _SHAG_ARGS { ULONG Op, Count; ULONG Values[8]; } SHAG_ARGS, *PSHAG_ARGS;

ULONG ShagTotal;

EVT_WDF_IO_IN_CALLER_CONTEXT ShagInCallerContext;

_Use_decl_annotations_
VOID ShagInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    PSHAG_ARGS args;
    size_t length;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, sizeof(SHAG_ARGS), (PVOID *)&args, &length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    ProbeForRead(args, sizeof(*args), sizeof(ULONG)); // expect: buffers/probe-outside-try
    __try {
        ShagTotal += args->Op;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    WdfRequestComplete(Request, status);
}
