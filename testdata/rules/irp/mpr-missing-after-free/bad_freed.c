// Freed, and the I/O manager is told to go on.
#include <wdm.h>

IO_COMPLETION_ROUTINE PuffinDone;

_Use_decl_annotations_
NTSTATUS PuffinDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    *(NTSTATUS *)Context = Irp->IoStatus.Status;
    IoFreeIrp(Irp);
    return STATUS_SUCCESS; // expect: irp/mpr-missing-after-free
}
