// Both branches wake the waiter.
#include <wdm.h>

IO_COMPLETION_ROUTINE FirDone;

_Use_decl_annotations_
NTSTATUS FirDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        KeSetEvent((PKEVENT)Context, IO_DISK_INCREMENT, FALSE);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE); // guard
    return STATUS_MORE_PROCESSING_REQUIRED;
}
