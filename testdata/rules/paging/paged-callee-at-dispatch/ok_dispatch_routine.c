// A write dispatch routine calls pageable code: its highest level is only an upper bound.
#include <wdm.h>

static NTSTATUS StoreLine(PVOID Buffer, ULONG Length);
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH LineWrite;
DRIVER_INITIALIZE DriverEntry;

#pragma alloc_text(PAGE, StoreLine)

static NTSTATUS StoreLine(PVOID Buffer, ULONG Length)
{
    PAGED_CODE();
    return Length != 0 && Buffer != NULL ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

_Use_decl_annotations_
NTSTATUS LineWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    NTSTATUS status = StoreLine(Irp->AssociatedIrp.SystemBuffer, length);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? length : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_WRITE] = LineWrite;
    return STATUS_SUCCESS;
}
