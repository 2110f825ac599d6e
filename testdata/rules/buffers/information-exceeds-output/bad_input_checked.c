// The structure is changed in place: the input was compared with its size, the output was not.
#include <ntddk.h>

#define IOCTL_TEAL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _TEAL_CONVERT { ULONG Celsius, Fahrenheit; } TEAL_CONVERT, *PTEAL_CONVERT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TealControl;

_Use_decl_annotations_
NTSTATUS TealControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_TEAL_GET) {
        PTEAL_CONVERT convert = (PTEAL_CONVERT)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*convert)) {
            status = STATUS_INVALID_PARAMETER;
        } else {
            convert->Fahrenheit = convert->Celsius * 9 / 5 + 32;
            given = sizeof(*convert);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
