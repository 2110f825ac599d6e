// The framework hands out the address of the caller, which was probed, and a copy runs outside of the __try.
#include <ntddk.h>
#include <wdf.h>

typedef struct _GODWIT_ARGS { ULONG Op, Count; ULONG Values[8]; } GODWIT_ARGS, *PGODWIT_ARGS;

ULONG GodwitTotal;

EVT_WDF_IO_IN_CALLER_CONTEXT GodwitInCallerContext;

_Use_decl_annotations_
VOID GodwitInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    PGODWIT_ARGS args;
    size_t length;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, sizeof(GODWIT_ARGS), (PVOID *)&args, &length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(ULONG));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (NT_SUCCESS(status)) {
        GodwitTotal += args->Op; // expect: buffers/user-access-outside-try
    }
    WdfRequestComplete(Request, status);
}
