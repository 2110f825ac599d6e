// The dispatch routine for close is called for other requests too, by another routine of the driver.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH TrayClose;
DRIVER_DISPATCH TrayRead;

_Use_decl_annotations_
NTSTATUS TrayClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sp->FileObject ? 0 : sp->Parameters.Read.Length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS TrayRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return TrayClose(DeviceObject, Irp);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TrayClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = TrayRead;
    return STATUS_SUCCESS;
}
