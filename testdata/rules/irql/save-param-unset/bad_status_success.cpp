// A successful way out stores nothing; that the failing one does not is nobody's concern.
#include <wdm.h>

class Press {
public:
    NTSTATUS Enter(_Out_ _At_(*irql, _IRQL_saves_) PKIRQL irql);

private:
    ULONG state_;
};

NTSTATUS Press::Enter(PKIRQL irql)
{
    if (state_ == 0) {
        return STATUS_DEVICE_NOT_READY;
    }
    if (state_ == 1) {
        return STATUS_SUCCESS; // expect: irql/save-param-unset
    }
    *irql = KeGetCurrentIrql();
    return STATUS_SUCCESS;
}
