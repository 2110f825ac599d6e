/* A driver with fast I/O whose routines serve several majors each; the table is filled in a helper. */
#include <ntifs.h>

typedef struct _BELL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KDPC Dpc;
    KTIMER Timer;
    PIO_WORKITEM Work;
    HANDLE Thread;
} BELL_EXTENSION, *PBELL_EXTENSION;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD BellUnload;
DRIVER_ADD_DEVICE BellAddDevice;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH BellCreateClose;
DRIVER_DISPATCH BellIo;
DRIVER_DISPATCH BellQuery;
DRIVER_CANCEL BellCancel;
KDEFERRED_ROUTINE BellTick;
KDEFERRED_ROUTINE BellOldTick;
IO_COMPLETION_ROUTINE BellDone;
IO_WORKITEM_ROUTINE BellWork;
KSTART_ROUTINE BellThread;
IO_TIMER_ROUTINE BellSecond;

VOID BellTrace(PDRIVER_DISPATCH Routine);

typedef _IRQL_requires_max_(DISPATCH_LEVEL) VOID BELL_LISTENER(ULONG Strokes);
BELL_LISTENER BellEcho;
static BELL_LISTENER *BellListeners[4];

static FAST_IO_DISPATCH BellFastIo;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, BellCreateClose)
#pragma alloc_text(PAGE, BellAddDevice)
#endif

static BOOLEAN BellFastCheck(PFILE_OBJECT File, PLARGE_INTEGER Offset, ULONG Length, BOOLEAN Wait, ULONG Key, BOOLEAN CheckForRead,
                             PIO_STATUS_BLOCK Status, PDEVICE_OBJECT Device)
{
    return FALSE;
}

static VOID BellFillTable(PDRIVER_OBJECT Driver, PDRIVER_DISPATCH Io)
{
    Driver->MajorFunction[IRP_MJ_CREATE] = BellCreateClose;
    Driver->MajorFunction[IRP_MJ_CLOSE] = BellCreateClose;
    Driver->MajorFunction[IRP_MJ_READ] = Io;
    Driver->MajorFunction[IRP_MJ_WRITE] = Io;
    Driver->MajorFunction[IRP_MJ_CLEANUP] = Io;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Io;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath)
{
    BellFillTable(Driver, BellIo);
    Driver->DriverUnload = BellUnload;
    Driver->DriverExtension->AddDevice = BellAddDevice;
    BellFastIo.SizeOfFastIoDispatch = sizeof(BellFastIo);
    BellFastIo.FastIoCheckIfPossible = BellFastCheck;
    Driver->FastIoDispatch = &BellFastIo;
    BellTrace(BellQuery);
    BellListeners[0] = BellEcho;
    return STATUS_SUCCESS;
}

VOID BellUnload(PDRIVER_OBJECT Driver)
{
}

VOID BellEcho(ULONG Strokes)
{
}

NTSTATUS BellAddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
{
    PDEVICE_OBJECT device;
    PBELL_EXTENSION bell;
    NTSTATUS status = IoCreateDevice(Driver, sizeof(BELL_EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);

    PAGED_CODE();
    if (!NT_SUCCESS(status))
        return status;
    bell = device->DeviceExtension;
    KeInitializeDpc(&bell->Dpc, BellTick, bell);
    KeInitializeTimer(&bell->Timer);
    bell->Work = IoAllocateWorkItem(device);
    bell->Lower = IoAttachDeviceToDeviceStack(device, Pdo);
    return PsCreateSystemThread(&bell->Thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, BellThread, bell);
}

NTSTATUS BellCreateClose(PDEVICE_OBJECT Device, PIRP Irp)
{
    PAGED_CODE();
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS BellIo(PDEVICE_OBJECT Device, PIRP Irp)
{
    PBELL_EXTENSION bell = Device->DeviceExtension;

    IoSetCancelRoutine(Irp, BellCancel);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, BellDone, bell, TRUE, TRUE, TRUE);
    return IoCallDriver(bell->Lower, Irp);
}

NTSTATUS BellQuery(PDEVICE_OBJECT Device, PIRP Irp)
{
    return BellIo(Device, Irp);
}

VOID BellCancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoReleaseCancelSpinLock(Irp->CancelIrql);
}

NTSTATUS BellDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
{
    PBELL_EXTENSION bell = Context;

    IoQueueWorkItem(bell->Work, BellWork, DelayedWorkQueue, bell);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID BellTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
}

VOID BellOldTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    BellTick(Dpc, Context, Argument1, Argument2);
}

VOID BellWork(PDEVICE_OBJECT Device, PVOID Context)
{
}

VOID BellThread(PVOID Context)
{
    BellOldTick(NULL, Context, NULL, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID BellSecond(PDEVICE_OBJECT Device, PVOID Context)
{
}
