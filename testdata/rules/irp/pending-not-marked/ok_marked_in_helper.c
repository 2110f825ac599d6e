// The helper that keeps the request marks it.
#include <ntddk.h>

typedef struct _QUINOA { PIRP Held; KSPIN_LOCK Lock; } QUINOA, *PQUINOA;

static NTSTATUS QuinoaHold(PQUINOA Quinoa, PIRP Irp)
{
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&Quinoa->Lock, &irql);
    Quinoa->Held = Irp;
    KeReleaseSpinLock(&Quinoa->Lock, irql);
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH QuinoaRead;

_Use_decl_annotations_
NTSTATUS QuinoaRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return QuinoaHold((PQUINOA)DeviceObject->DeviceExtension, Irp);
}
