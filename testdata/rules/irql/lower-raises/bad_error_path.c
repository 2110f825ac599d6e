// The error path lowers once more than it should, with the level from under the lock.
#include <wdm.h>

typedef struct _SAFE {
    KSPIN_LOCK Lock;
    ULONG Tries;
} SAFE, *PSAFE;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH SafeOpen;

_Use_decl_annotations_
NTSTATUS SafeOpen(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAFE safe = (PSAFE)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql, locked;

    KeAcquireSpinLock(&safe->Lock, &irql);
    locked = KeGetCurrentIrql();
    if (++safe->Tries > 3)
        status = STATUS_ACCESS_DENIED;
    KeReleaseSpinLock(&safe->Lock, irql);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    if (!NT_SUCCESS(status))
        KeLowerIrql(locked); // expect: irql/lower-raises
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: irql/not-restored
}
