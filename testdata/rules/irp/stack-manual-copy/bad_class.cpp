// A method of a class copies in the same way.
#include <wdm.h>

class CRelay {
public:
    NTSTATUS Send(PIRP irp)
    {
        auto next = IoGetNextIrpStackLocation(irp);
        auto mine = IoGetCurrentIrpStackLocation(irp);
        *next = *mine; // expect: irp/stack-manual-copy
        next->MinorFunction = 0;
        return IoCallDriver(m_lower, irp);
    }
    PDEVICE_OBJECT m_lower = nullptr;
};

extern "C" NTSTATUS Relay(CRelay *relay, PIRP Irp)
{
    return relay->Send(Irp);
}
