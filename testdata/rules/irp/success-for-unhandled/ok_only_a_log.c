// A switch that only finds a name for the trace.
#include <ntddk.h>

#define IOCTL_DEAL_GO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x850, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DEAL_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_BUFFERED, FILE_ANY_ACCESS)

NTSTATUS DealGo(_In_ PDEVICE_OBJECT DeviceObject);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DealControl;

_Use_decl_annotations_
NTSTATUS DealControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCSTR name = "?";
    NTSTATUS status;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DEAL_GO:
        name = "go";
        break;
    case IOCTL_DEAL_ASK:
        name = "ask";
        break;
    }
    DbgPrint("deal: %s\n", name);
    status = DealGo(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
