// A class with a method that sends and does not look back.
#include <wdm.h>

class Lamp {
public:
    explicit Lamp(PDEVICE_OBJECT Lower) : lower(Lower) {}
    bool Switch(ULONG Code);

private:
    PDEVICE_OBJECT lower;
};

bool Lamp::Switch(ULONG Code)
{
    IO_STATUS_BLOCK result = {};
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    PIRP irp = IoBuildDeviceIoControlRequest(Code, lower, nullptr, 0, nullptr, 0, TRUE, &done, &result);
    if (irp == nullptr)
        return false;
    const NTSTATUS status = IoCallDriver(lower, irp);
    return status >= 0; // expect: irp/pending-not-waited
}
