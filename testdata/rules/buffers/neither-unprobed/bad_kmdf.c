// The framework hands out the address as the caller has sent it.
#include <ntddk.h>
#include <wdf.h>

typedef struct _HALITE_ARGS { ULONG Op, Count; ULONG Values[8]; } HALITE_ARGS, *PHALITE_ARGS;

ULONG HaliteTotal;

EVT_WDF_IO_IN_CALLER_CONTEXT HaliteInCallerContext;

_Use_decl_annotations_
VOID HaliteInCallerContext(WDFDEVICE Device, WDFREQUEST Request)
{
    PHALITE_ARGS args;
    size_t length;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Device);
    status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, sizeof(HALITE_ARGS), (PVOID *)&args, &length);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    __try {
        HaliteTotal += args->Op; // expect: buffers/neither-unprobed
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    WdfRequestComplete(Request, status);
}
