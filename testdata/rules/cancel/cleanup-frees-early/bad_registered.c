// The routine has its role by the table of the driver.
#include <ntddk.h>

DRIVER_DISPATCH SageClosing;
VOID SageSetUp(PDRIVER_OBJECT DriverObject);

VOID SageSetUp(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = SageClosing;
}

_Use_decl_annotations_
NTSTATUS SageClosing(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVOID context = IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (context) {
        ExFreePoolWithTag(context, 'egaS'); // expect: cancel/cleanup-frees-early
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
