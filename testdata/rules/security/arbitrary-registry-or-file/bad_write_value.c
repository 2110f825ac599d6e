// The value is written to the key that the program names.
#include <ntddk.h>

#define IOCTL_LOCH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x943, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _LOCH_INPUT { ULONG Value; WCHAR Path[64]; } LOCH_INPUT, *PLOCH_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LochControl;

_Use_decl_annotations_
NTSTATUS LochControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PLOCH_INPUT input = (PLOCH_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_LOCH_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(LOCH_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            status = RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, input->Path, L"Pace", REG_DWORD, &input->Value, sizeof(ULONG)); // expect: security/arbitrary-registry-or-file
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
