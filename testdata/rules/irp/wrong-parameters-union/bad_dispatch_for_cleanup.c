// The routine is set for cleanup alone, whose stack location has no parameters at all.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH NestCleanup;

_Use_decl_annotations_
NTSTATUS NestCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG options = stack->Parameters.Create.Options; // expect: irp/wrong-parameters-union

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = options & FILE_DIRECTORY_FILE;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = NestCleanup;
    return STATUS_SUCCESS;
}
