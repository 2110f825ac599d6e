#include "parcel.h"

static DRIVER_CANCEL ParcelCancelRead;

_Use_decl_annotations_
VOID ParcelQueueInit(PPARCEL_DEVICE Device)
{
    KeInitializeSpinLock(&Device->QueueLock);
    InitializeListHead(&Device->Parcels);
    InitializeListHead(&Device->Readers);
    Device->ParcelCount = 0;
}

_Use_decl_annotations_
VOID ParcelDeliver(PIRP Irp, PPARCEL Parcel)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;

    if (length > Parcel->Length) {
        length = Parcel->Length;
    }
    RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, Parcel->Data, length);
    ExFreePoolWithTag(Parcel, PARCEL_TAG);

    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// A reader that is still there and can no longer be cancelled, or NULL. Called with QueueLock held.
static PIRP NextReader(PPARCEL_DEVICE Device)
{
    while (!IsListEmpty(&Device->Readers)) {
        PLIST_ENTRY link = RemoveHeadList(&Device->Readers);
        PIRP irp = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);

        if (IoSetCancelRoutine(irp, NULL) != NULL) {
            return irp;
        }
        InitializeListHead(link); // its cancel routine is on the way and removes it once more
    }
    return NULL;
}

_Use_decl_annotations_
NTSTATUS ParcelPut(PPARCEL_DEVICE Device, PPARCEL Parcel)
{
    PIRP reader;
    KIRQL irql;

    KeAcquireSpinLock(&Device->QueueLock, &irql);
    reader = NextReader(Device);
    if (reader == NULL && Device->ParcelCount == PARCEL_MAX_COUNT) {
        KeReleaseSpinLock(&Device->QueueLock, irql);
        KeReleaseSpinLock(&Device->QueueLock, irql); // expect: lock/release-not-held
        return STATUS_DEVICE_BUSY;
    }
    if (reader == NULL) {
        InsertTailList(&Device->Parcels, &Parcel->Links);
        Device->ParcelCount++;
    }
    KeReleaseSpinLock(&Device->QueueLock, irql);

    if (reader != NULL) {
        ParcelDeliver(reader, Parcel);
    }
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS ParcelTakeOrPend(PPARCEL_DEVICE Device, PIRP Irp)
{
    PPARCEL parcel = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Device->QueueLock, &irql);
    if (!IsListEmpty(&Device->Parcels)) {
        parcel = CONTAINING_RECORD(RemoveHeadList(&Device->Parcels), PARCEL, Links);
        Device->ParcelCount--;
        KeReleaseSpinLock(&Device->QueueLock, irql);
        ParcelDeliver(Irp, parcel);
        return STATUS_SUCCESS;
    }

    IoSetCancelRoutine(Irp, ParcelCancelRead);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: lock/held-across-callout
        return STATUS_CANCELLED;
    }
    IoMarkIrpPending(Irp);
    InsertTailList(&Device->Readers, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&Device->QueueLock, irql);
    return STATUS_PENDING;
}

static VOID ParcelCancelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoReleaseCancelSpinLock(Irp->CancelIrql);

    KeAcquireSpinLock(&device->QueueLock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&device->QueueLock, irql);

    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
ULONG ParcelExpire(PPARCEL_DEVICE Device)
{
    PLIST_ENTRY link, next;
    PPARCEL parcel;
    ULONG expired = 0;
    KIRQL irql;

    KeAcquireSpinLock(&Device->QueueLock, &irql);
    for (link = Device->Parcels.Flink; link != &Device->Parcels; link = next) {
        next = link->Flink;
        parcel = CONTAINING_RECORD(link, PARCEL, Links);
        if (++parcel->Age >= PARCEL_LIFETIME_SECONDS) {
            RemoveEntryList(link);
            Device->ParcelCount--;
            ExFreePoolWithTag(parcel, PARCEL_TAG);
            expired++;
        }
    }
    KeReleaseSpinLock(&Device->QueueLock, irql);
    return expired;
}

_Use_decl_annotations_
VOID ParcelQueueClear(PPARCEL_DEVICE Device)
{
    PLIST_ENTRY link;
    PIRP reader;
    KIRQL irql;

    KeAcquireSpinLock(&Device->QueueLock, &irql);
    while ((reader = NextReader(Device)) != NULL) {
        KeReleaseSpinLock(&Device->QueueLock, irql);
        reader->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        reader->IoStatus.Information = 0;
        IoCompleteRequest(reader, IO_NO_INCREMENT);
        KeAcquireSpinLock(&Device->QueueLock, &irql);
    }
    if (Device->LogBusy) {
        KeWaitForSingleObject(&Device->LogIdle, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    }
    while (!IsListEmpty(&Device->Parcels)) {
        link = RemoveHeadList(&Device->Parcels);
        ExFreePoolWithTag(CONTAINING_RECORD(link, PARCEL, Links), PARCEL_TAG);
    }
    Device->ParcelCount = 0;
    KeReleaseSpinLock(&Device->QueueLock, irql);
}

_Use_decl_annotations_
VOID ParcelQueueDrop(PPARCEL_DEVICE Device, PFILE_OBJECT File)
{
    LIST_ENTRY ended;
    PLIST_ENTRY link, next;
    PIRP reader;
    KIRQL irql;

    InitializeListHead(&ended);
    KeAcquireSpinLock(&Device->QueueLock, &irql);
    for (link = Device->Readers.Flink; link != &Device->Readers; link = next) {
        next = link->Flink;
        reader = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);
        if (IoGetCurrentIrpStackLocation(reader)->FileObject == File && IoSetCancelRoutine(reader, NULL) != NULL) {
            RemoveEntryList(link);
            InsertTailList(&ended, link);
        }
    }
    KeReleaseSpinLock(&Device->QueueLock, irql);

    while (!IsListEmpty(&ended)) {
        reader = CONTAINING_RECORD(RemoveHeadList(&ended), IRP, Tail.Overlay.ListEntry);
        reader->IoStatus.Status = STATUS_CANCELLED;
        reader->IoStatus.Information = 0;
        IoCompleteRequest(reader, IO_NO_INCREMENT);
    }
}
