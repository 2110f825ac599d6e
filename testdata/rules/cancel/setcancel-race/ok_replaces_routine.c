// A waiting request gets another cancel routine, and what the exchange gave back is looked at: the old routine says that nobody
// had cancelled it up to then, and who cancels it now calls the new one; nothing says that the old one is running.
#include <ntddk.h>

typedef struct _TERN_ENTRY {
    LIST_ENTRY Link;
    PIRP Irp;
    ULONG Serial;
    BOOLEAN FreeInCancel;
} TERN_ENTRY, *PTERN_ENTRY;

typedef struct _TERN_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
} TERN_EXTENSION, *PTERN_EXTENSION;

DRIVER_CANCEL TernCancelLate;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH TernWrite;

_Use_decl_annotations_
NTSTATUS TernWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTERN_EXTENSION ext = (PTERN_EXTENSION)DeviceObject->DeviceExtension;
    PLIST_ENTRY at, next;
    ULONG serial;
    KIRQL irql;

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length < sizeof(serial)) {
        Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_BUFFER_TOO_SMALL;
    }
    serial = *(ULONG *)Irp->AssociatedIrp.SystemBuffer;
    KeAcquireSpinLock(&ext->Lock, &irql);
    for (at = ext->Waiting.Flink; at != &ext->Waiting; at = next) {
        PTERN_ENTRY entry = CONTAINING_RECORD(at, TERN_ENTRY, Link);

        next = at->Flink;
        if (entry->Serial != serial || entry->Irp == NULL) {
            continue;
        }
        if (IoSetCancelRoutine(entry->Irp, TernCancelLate) == NULL) {
            RemoveEntryList(&entry->Link);
            InitializeListHead(&entry->Link);
            entry->FreeInCancel = TRUE;
            continue;
        }
        entry->Serial = 0;
        KeReleaseSpinLock(&ext->Lock, irql);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        Irp->IoStatus.Information = sizeof(ULONG);
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    Irp->IoStatus.Status = STATUS_NOT_FOUND;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_FOUND;
}
