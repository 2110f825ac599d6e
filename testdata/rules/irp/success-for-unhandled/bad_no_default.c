// No default case, and the status starts as success.
#include <ntddk.h>

#define IOCTL_JACK_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_JACK_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS JackGo(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JackControl;

_Use_decl_annotations_
NTSTATUS JackControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;
    NTSTATUS status = STATUS_SUCCESS;

    switch (code) {
    case IOCTL_JACK_GO:
        status = JackGo(DeviceObject);
        break;
    case IOCTL_JACK_ASK:
        status = STATUS_NOT_SUPPORTED;
        break;
    }
    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status; // expect: irp/success-for-unhandled
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
