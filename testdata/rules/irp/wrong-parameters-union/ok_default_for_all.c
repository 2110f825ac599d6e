// The routine is set for everything in a loop, and for one kind by name: what comes here is not known.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH AnyDispatch;

_Use_decl_annotations_
NTSTATUS AnyDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sp->Parameters.Read.Length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = AnyDispatch;
    }
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = AnyDispatch;
    return STATUS_SUCCESS;
}
