// A driver of the framework, which lets one register through.
#include <ntddk.h>
#include <wdf.h>
#include <intrin.h>

#define IOCTL_PLOVER_MSR CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _PLOVER_MSR { ULONG Index; ULONG64 Value; } PLOVER_MSR, *PPLOVER_MSR;

EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL PloverControl;

_Use_decl_annotations_
VOID PloverControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputLength, size_t InputLength, ULONG Code)
{
    PPLOVER_MSR input;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(OutputLength);
    UNREFERENCED_PARAMETER(InputLength);
    if (Code != IOCTL_PLOVER_MSR) {
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
        return;
    }
    status = WdfRequestRetrieveInputBuffer(Request, sizeof(*input), (PVOID *)&input, NULL);
    if (NT_SUCCESS(status)) {
        if (input->Index == 0x1A0) {
            __writemsr(input->Index, input->Value & 0x10);
        }
    }
    WdfRequestComplete(Request, status);
}
