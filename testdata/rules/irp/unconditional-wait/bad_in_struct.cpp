// Event and status block in one structure on the stack.
#include <wdm.h>

struct Call {
    KEVENT done;
    IO_STATUS_BLOCK result;
};

extern "C" NTSTATUS LilySend(PDEVICE_OBJECT Lower, PVOID Data, ULONG Length)
{
    Call call;
    LARGE_INTEGER start;

    start.QuadPart = 0;
    KeInitializeEvent(&call.done, NotificationEvent, FALSE);
    PIRP irp = IoBuildSynchronousFsdRequest(IRP_MJ_WRITE, Lower, Data, Length, &start, &call.done, &call.result);
    if (irp == nullptr)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&call.done, Executive, KernelMode, FALSE, nullptr); // expect: irp/unconditional-wait
    return call.result.Status;
}
