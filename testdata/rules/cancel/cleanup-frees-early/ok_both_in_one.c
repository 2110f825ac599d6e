// One routine for cleanup and close looks which of the two it is.
#include <ntddk.h>

VOID FennelSetUp(PDRIVER_OBJECT DriverObject);
DRIVER_DISPATCH FennelClosing;

VOID FennelSetUp(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = FennelClosing;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = FennelClosing;
}

_Use_decl_annotations_
NTSTATUS FennelClosing(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->MajorFunction == IRP_MJ_CLOSE) {
        ExFreePoolWithTag(stack->FileObject->FsContext, 'nneF');
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
