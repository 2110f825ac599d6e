// A minidriver gets control codes from its class driver, with buffers of the kernel.
#include <ntddk.h>

#define IOCTL_NEBULA_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8f1, METHOD_NEITHER, FILE_ANY_ACCESS)

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH NebulaInternalControl;

_Use_decl_annotations_
NTSTATUS NebulaInternalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_NOT_SUPPORTED;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_NEBULA_GET) {
        *(PULONG)Irp->UserBuffer = 42;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
