// The request is put in a list, and nobody marks it.
#include <ntddk.h>

typedef struct _OAT { LIST_ENTRY Reads; KSPIN_LOCK Lock; } OAT, *POAT;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH OatRead;

_Use_decl_annotations_
NTSTATUS OatRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POAT oat = (POAT)DeviceObject->DeviceExtension;

    ExInterlockedInsertTailList(&oat->Reads, &Irp->Tail.Overlay.ListEntry, &oat->Lock);
    return STATUS_PENDING; // expect: irp/pending-not-marked
}
