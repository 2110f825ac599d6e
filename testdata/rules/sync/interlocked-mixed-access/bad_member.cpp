// A C++ object that a thread and a completion routine share.
#include <wdm.h>

class Transfer {
public:
    void Added() { InterlockedIncrement(&pending); }
    void Done() { pending = pending - 1; }

private:
    LONG pending = 0;
};

extern "C" IO_COMPLETION_ROUTINE TransferDone;

_Use_decl_annotations_
extern "C" NTSTATUS TransferDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    static_cast<Transfer *>(Context)->Done(); // expect: sync/interlocked-mixed-access
    return STATUS_MORE_PROCESSING_REQUIRED;
}

void Send(PDEVICE_OBJECT Lower, PIRP Irp, Transfer &Transfer)
{
    Transfer.Added();
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TransferDone, &Transfer, TRUE, TRUE, TRUE);
    IoCallDriver(Lower, Irp);
}
