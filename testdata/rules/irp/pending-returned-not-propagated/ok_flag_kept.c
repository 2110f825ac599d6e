// PendingReturned is read early and kept in a local.
#include <wdm.h>

typedef struct _SLUICE { PDEVICE_OBJECT Lower; KSPIN_LOCK Lock; ULONG Level; } SLUICE, *PSLUICE;

DRIVER_DISPATCH SluiceWrite;
static IO_COMPLETION_ROUTINE SluiceWriteDone;

_Use_decl_annotations_
NTSTATUS SluiceWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSLUICE sluice = (PSLUICE)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, SluiceWriteDone, sluice, TRUE, TRUE, TRUE);
    return IoCallDriver(sluice->Lower, Irp);
}

static NTSTATUS SluiceWriteDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSLUICE sluice = (PSLUICE)Context;
    BOOLEAN pended = Irp->PendingReturned;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&sluice->Lock, &irql);
    sluice->Level = NT_SUCCESS(Irp->IoStatus.Status) ? sluice->Level + 1 : 0;
    KeReleaseSpinLock(&sluice->Lock, irql);
    if (pended) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_SUCCESS;
}
