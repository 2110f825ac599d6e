// A class keeps the device below in a member.
#include <wdm.h>

class Davit {
public:
    Davit(PDEVICE_OBJECT self) : self(self) {}
    void Attach(PDEVICE_OBJECT pdo)
    {
        below = IoAttachDeviceToDeviceStack(self, pdo); // expect: device/attach-unchecked
    }
    NTSTATUS Send(PIRP irp) { return IoCallDriver(below, irp); }
private:
    PDEVICE_OBJECT self, below = nullptr;
};

NTSTATUS DavitAttach(Davit *davit, PDEVICE_OBJECT pdo, PIRP irp)
{
    davit->Attach(pdo);
    return davit->Send(irp);
}
