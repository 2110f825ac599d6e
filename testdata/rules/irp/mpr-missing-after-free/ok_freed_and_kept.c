// The usual end of an IRP of the driver's own.
#include <wdm.h>

typedef struct _GULL { KSPIN_LOCK Lock; ULONG Answers; } GULL, *PGULL;

IO_COMPLETION_ROUTINE GullDone;

_Use_decl_annotations_
NTSTATUS GullDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PGULL gull = (PGULL)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        KeAcquireSpinLock(&gull->Lock, &irql);
        ++gull->Answers;
        KeReleaseSpinLock(&gull->Lock, irql);
    }
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
