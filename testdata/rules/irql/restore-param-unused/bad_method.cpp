// A method with a status: on success the level is restored, on the other ways out it is not.
#include <wdm.h>

class Channel {
public:
    NTSTATUS Leave(_IRQL_restores_ KIRQL irql);

private:
    ULONG depth_;
};

NTSTATUS Channel::Leave(KIRQL irql)
{
    if (depth_ == 0) {
        return STATUS_INVALID_DEVICE_STATE; // expect: irql/restore-param-unused
    }
    depth_--;
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}
