// The reads that wait for a sample: a cancel-safe queue, oldest first.
#include "gauge.h"

static IO_CSQ_INSERT_IRP ReadInsert;
static IO_CSQ_REMOVE_IRP ReadRemove;
static IO_CSQ_PEEK_NEXT_IRP ReadPeekNext;
static IO_CSQ_ACQUIRE_LOCK ReadAcquireLock;
static IO_CSQ_RELEASE_LOCK ReadReleaseLock;
static IO_CSQ_COMPLETE_CANCELED_IRP ReadCancelled;

_Use_decl_annotations_
NTSTATUS GaugeReadsInit(PGAUGE_DEVICE Device)
{
    KeInitializeSpinLock(&Device->ReadLock);
    InitializeListHead(&Device->Reads);
    return IoCsqInitialize(&Device->ReadQueue, ReadInsert, ReadRemove, ReadPeekNext, ReadAcquireLock, ReadReleaseLock,
                           ReadCancelled);
}

static PGAUGE_DEVICE DeviceOf(PIO_CSQ Csq)
{
    return CONTAINING_RECORD(Csq, GAUGE_DEVICE, ReadQueue);
}

static VOID ReadInsert(PIO_CSQ Csq, PIRP Irp)
{
    PGAUGE_DEVICE device = DeviceOf(Csq);

    if (device->ReadCount == GAUGE_MAX_READS) {
        (VOID)GaugeComplete(Irp, STATUS_DEVICE_BUSY, 0); // expect: cancel/csq-callback-contract
        return;
    }
    InsertTailList(&device->Reads, &Irp->Tail.Overlay.ListEntry);
    device->ReadCount++;
}

static VOID ReadRemove(PIO_CSQ Csq, PIRP Irp)
{
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    DeviceOf(Csq)->ReadCount--;
}

// PeekContext is the file whose requests are wanted, NULL for any.
static PIRP ReadPeekNext(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext)
{
    PGAUGE_DEVICE device = DeviceOf(Csq);
    PLIST_ENTRY link = Irp == NULL ? device->Reads.Flink : Irp->Tail.Overlay.ListEntry.Flink;

    for (; link != &device->Reads; link = link->Flink) {
        PIRP candidate = CONTAINING_RECORD(link, IRP, Tail.Overlay.ListEntry);

        if (PeekContext == NULL || IoGetCurrentIrpStackLocation(candidate)->FileObject == PeekContext) {
            return candidate;
        }
    }
    return NULL;
}

_Use_decl_annotations_
static VOID ReadAcquireLock(PIO_CSQ Csq, PKIRQL Irql)
{
    KeAcquireSpinLock(&DeviceOf(Csq)->ReadLock, Irql);
}

_Use_decl_annotations_
static VOID ReadReleaseLock(PIO_CSQ Csq, KIRQL Irql)
{
    KeReleaseSpinLock(&DeviceOf(Csq)->ReadLock, Irql);
}

// The queue has let go of the request and holds no lock any more.
static VOID ReadCancelled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    (VOID)GaugeComplete(Irp, STATUS_CANCELLED, 0);
}

// FALSE: nobody waits.
_Use_decl_annotations_
BOOLEAN GaugeReadsDeliver(PGAUGE_DEVICE Device, const GAUGE_SAMPLE *Sample)
{
    PIRP irp = IoCsqRemoveNextIrp(&Device->ReadQueue, NULL);

    if (irp == NULL) {
        return FALSE;
    }
    // Only reads with room for a sample were queued.
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, Sample, sizeof(*Sample));
    (VOID)GaugeComplete(irp, STATUS_SUCCESS, sizeof(*Sample));
    return TRUE;
}

_Use_decl_annotations_
VOID GaugeReadsFlush(PGAUGE_DEVICE Device, PFILE_OBJECT FileObject, NTSTATUS Status)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(&Device->ReadQueue, FileObject)) != NULL) {
        (VOID)GaugeComplete(irp, Status, 0);
    }
}
