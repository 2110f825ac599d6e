// A request that the system made for the thread is freed by the system, also when the thread waited for it.
#include <wdm.h>

class Scale {
public:
    NTSTATUS Tare();

private:
    PDEVICE_OBJECT Lower;
};

NTSTATUS Scale::Tare()
{
    KEVENT done;
    IO_STATUS_BLOCK block;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    PIRP irp = IoBuildDeviceIoControlRequest(0x22e004, Lower, nullptr, 0, nullptr, 0, FALSE, &done, &block);
    if (irp == nullptr) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (IoCallDriver(Lower, irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, nullptr);
    }
    return irp->IoStatus.Status; // expect: irp/use-after-forward
}
