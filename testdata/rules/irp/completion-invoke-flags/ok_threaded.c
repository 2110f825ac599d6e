// The I/O manager ends this request itself; the routine only counts successes.
#include <wdm.h>

static IO_COMPLETION_ROUTINE SavoryDone;

NTSTATUS SavoryAsk(PDEVICE_OBJECT Lower, ULONG Code, PLONG Count)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetCompletionRoutine(irp, SavoryDone, Count, TRUE, FALSE, FALSE);
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    return status;
}

static NTSTATUS SavoryDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    InterlockedIncrement((PLONG)Context);
    return STATUS_CONTINUE_COMPLETION;
}
