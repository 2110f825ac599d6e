// The control device, the totals and the one request that waits for a refused read.
#include "toll.h"

static DRIVER_CANCEL CancelWaiter;
static NTSTATUS CreateControl(_In_ PDRIVER_OBJECT DriverObject);
static VOID DeleteControl(VOID);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TollControlReference)
#pragma alloc_text(PAGE, TollControlDereference)
#pragma alloc_text(PAGE, CreateControl)
#pragma alloc_text(PAGE, DeleteControl)
#endif

// {C1D46E07-5B3F-4A92-9E60-7F18B20D35AC}
static const GUID ControlClass = {0xc1d46e07, 0x5b3f, 0x4a92, {0x9e, 0x60, 0x7f, 0x18, 0xb2, 0x0d, 0x35, 0xac}};

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\Device\\Tollgate");
static UNICODE_STRING LinkName = RTL_CONSTANT_STRING(L"\\DosDevices\\Tollgate");

// There is a control device as long as there is a filter.
_Use_decl_annotations_
NTSTATUS TollControlReference(PDRIVER_OBJECT DriverObject)
{
    NTSTATUS status = STATUS_SUCCESS;

    PAGED_CODE();
    KeWaitForSingleObject(&Toll.ControlGate, Executive, KernelMode, FALSE, NULL);
    if (Toll.Filters == 0) {
        status = CreateControl(DriverObject);
    }
    if (NT_SUCCESS(status)) {
        Toll.Filters++;
    }
    KeSetEvent(&Toll.ControlGate, IO_NO_INCREMENT, FALSE);
    return status;
}

_Use_decl_annotations_
VOID TollControlDereference(VOID)
{
    PAGED_CODE();
    KeWaitForSingleObject(&Toll.ControlGate, Executive, KernelMode, FALSE, NULL);
    if (--Toll.Filters == 0) {
        DeleteControl();
    }
    KeSetEvent(&Toll.ControlGate, IO_NO_INCREMENT, FALSE);
}

_Use_decl_annotations_
static NTSTATUS CreateControl(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT control = NULL;
    NTSTATUS status;

    PAGED_CODE();
    status = IoCreateDeviceSecure(DriverObject, sizeof(TOLL_HEADER), &DeviceName, FILE_DEVICE_UNKNOWN,
                                  FILE_DEVICE_SECURE_OPEN, FALSE, &SDDL_DEVOBJ_SYS_ALL_ADM_ALL, &ControlClass,
                                  &control);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ((PTOLL_HEADER)control->DeviceExtension)->Kind = TollControl;
    status = IoCreateSymbolicLink(&LinkName, &DeviceName);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(control);
        return status;
    }
    Toll.Control = control;
    control->Flags |= DO_BUFFERED_IO;
    return STATUS_SUCCESS; // expect: device/initializing-not-cleared
}

// The device object, and with it the driver, stays until the last handle is closed.
static VOID DeleteControl(VOID)
{
    NTSTATUS status;

    PAGED_CODE();
    status = IoDeleteSymbolicLink(&LinkName);
    if (!NT_SUCCESS(status)) {
        DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_WARNING_LEVEL, "tollgate: the link stays (0x%08lx)\n", status);
    }
    IoDeleteDevice(Toll.Control);
    Toll.Control = NULL;
}

static VOID CopyTotals(_Out_ PTOLL_TOTALS Totals)
{
    KIRQL irql;

    KeAcquireSpinLock(&Toll.TotalsLock, &irql);
    *Totals = Toll.Totals;
    KeReleaseSpinLock(&Toll.TotalsLock, irql);
}

static VOID SetQuota(_In_ ULONG64 Bytes)
{
    KIRQL irql;

    KeAcquireSpinLock(&Toll.TotalsLock, &irql);
    Toll.Totals.Bytes = 0;
    Toll.Totals.Quota = Bytes;
    KeReleaseSpinLock(&Toll.TotalsLock, irql);
}

_Use_decl_annotations_
VOID TollCount(ULONG_PTR Bytes)
{
    KIRQL irql;

    KeAcquireSpinLock(&Toll.TotalsLock, &irql);
    Toll.Totals.Bytes += Bytes;
    KeReleaseSpinLock(&Toll.TotalsLock, irql);
}

_Use_decl_annotations_
BOOLEAN TollQuotaUsedUp(VOID)
{
    BOOLEAN usedUp;
    KIRQL irql;

    KeAcquireSpinLock(&Toll.TotalsLock, &irql);
    usedUp = Toll.Totals.Quota != 0 && Toll.Totals.Bytes >= Toll.Totals.Quota;
    KeReleaseSpinLock(&Toll.TotalsLock, irql);
    return usedUp;
}

// STATUS_PENDING: kept, and no longer the caller's. Else the caller completes the request.
static NTSTATUS KeepWaiter(_Inout_ PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Toll.WaiterLock, &irql);
    if (Toll.Waiter != NULL) {
        KeReleaseSpinLock(&Toll.WaiterLock, irql);
        return STATUS_DEVICE_BUSY;
    }
    IoSetCancelRoutine(Irp, CancelWaiter);
    IoMarkIrpPending(Irp);
    Toll.Waiter = Irp;
    KeReleaseSpinLock(&Toll.WaiterLock, irql);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}

static VOID CancelWaiter(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Toll.Waiter != Irp) {
        // A refused read was quicker and completes it.
        return; // expect: cancel/spinlock-not-released
    }
    IoReleaseCancelSpinLock(Irp->CancelIrql);

    KeAcquireSpinLock(&Toll.WaiterLock, &irql);
    if (Toll.Waiter == Irp) {
        Toll.Waiter = NULL;
    }
    KeReleaseSpinLock(&Toll.WaiterLock, irql);
    (VOID)TollComplete(Irp, STATUS_CANCELLED, 0);
}

// The request that waits, if it can no longer be cancelled and is of that file (NULL: of any), else NULL.
static PIRP TakeWaiter(_In_opt_ PFILE_OBJECT FileObject)
{
    PIRP waiter;
    KIRQL irql;

    KeAcquireSpinLock(&Toll.WaiterLock, &irql);
    waiter = Toll.Waiter;
    if (waiter != NULL && FileObject != NULL && IoGetCurrentIrpStackLocation(waiter)->FileObject != FileObject) {
        waiter = NULL;
    }
    if (waiter != NULL && IoSetCancelRoutine(waiter, NULL) == NULL) {
        waiter = NULL; // CancelWaiter is at the lock and completes it
    }
    if (waiter != NULL) {
        Toll.Waiter = NULL;
    }
    KeReleaseSpinLock(&Toll.WaiterLock, irql);
    return waiter;
}

// A read through Filter was refused. Called at any level up to DISPATCH_LEVEL.
_Use_decl_annotations_
VOID TollRefused(PTOLL_FILTER Filter)
{
    PIRP waiter;
    KIRQL irql;

    KeAcquireSpinLock(&Toll.TotalsLock, &irql);
    Toll.Totals.Refused++;
    Toll.Totals.LastSerial = Filter->Serial;
    KeReleaseSpinLock(&Toll.TotalsLock, irql);

    KeAcquireSpinLock(&Toll.WaiterLock, &irql);
    waiter = Toll.Waiter;
    Toll.Waiter = NULL;
    if (waiter != NULL) {
        IoSetCancelRoutine(waiter, NULL);
    }
    KeReleaseSpinLock(&Toll.WaiterLock, irql);

    if (waiter != NULL) {
        CopyTotals((PTOLL_TOTALS)waiter->AssociatedIrp.SystemBuffer);
        (VOID)TollComplete(waiter, STATUS_SUCCESS, sizeof(TOLL_TOTALS)); // expect: cancel/clear-unchecked
    }
}

_Use_decl_annotations_
VOID TollDropWaiter(PFILE_OBJECT FileObject)
{
    PIRP waiter = TakeWaiter(FileObject);

    if (waiter != NULL) {
        (VOID)TollComplete(waiter, STATUS_CANCELLED, 0);
    }
}

// A device control of the control device.
_Use_decl_annotations_
NTSTATUS TollControlRequest(PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG inLength = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG outLength = stack->Parameters.DeviceIoControl.OutputBufferLength;
    NTSTATUS status;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TOLL_GET_TOTALS:
        if (outLength < sizeof(TOLL_TOTALS)) {
            return TollComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        CopyTotals((PTOLL_TOTALS)Irp->AssociatedIrp.SystemBuffer);
        return TollComplete(Irp, STATUS_SUCCESS, sizeof(TOLL_TOTALS));

    case IOCTL_TOLL_SET_QUOTA:
        if (inLength != sizeof(TOLL_QUOTA)) {
            return TollComplete(Irp, STATUS_INVALID_PARAMETER, 0);
        }
        SetQuota(((PTOLL_QUOTA)Irp->AssociatedIrp.SystemBuffer)->Bytes);
        return TollComplete(Irp, STATUS_SUCCESS, 0);

    case IOCTL_TOLL_WAIT_REFUSAL:
        if (outLength < sizeof(TOLL_TOTALS)) {
            return TollComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        status = KeepWaiter(Irp);
        if (status != STATUS_PENDING) {
            (VOID)TollComplete(Irp, status, 0);
        }
        return status;

    default:
        return TollComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}
