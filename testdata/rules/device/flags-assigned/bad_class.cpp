// The same in a class, with an initializing bit cleared by leaving it out.
#include <wdm.h>

class CDevice {
public:
    void Ready() { m_device->Flags = DO_DIRECT_IO | DO_POWER_PAGABLE; } // expect: device/flags-assigned
    PDEVICE_OBJECT m_device = nullptr;
};

extern "C" VOID MakeReady(CDevice *device)
{
    device->Ready();
}
