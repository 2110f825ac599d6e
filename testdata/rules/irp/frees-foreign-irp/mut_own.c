// Only own IRPs are freed.
#include <ntddk.h>

typedef struct _SILVER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SILVER_EXTENSION, *PSILVER_EXTENSION;

DRIVER_CANCEL SilverCancel;

_Use_decl_annotations_
VOID SilverCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSILVER_EXTENSION ext = (PSILVER_EXTENSION)DeviceObject->DeviceExtension;
    PIRP own = Irp;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    own = ext->Spare; // guard
    ext->Spare = NULL;
    IoFreeIrp(own);
}
