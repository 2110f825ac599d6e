// The same inside a class that wraps a request.
#include <wdm.h>

class CRequest {
public:
    explicit CRequest(PIRP irp) : m_irp(irp) {}
    PDRIVER_CANCEL Routine() const { return m_irp->CancelRoutine; } // expect: cancel/direct-field-access

private:
    PIRP m_irp;
};

extern "C" BOOLEAN HasRoutine(PIRP Irp)
{
    CRequest request(Irp);
    return request.Routine() != nullptr;
}
