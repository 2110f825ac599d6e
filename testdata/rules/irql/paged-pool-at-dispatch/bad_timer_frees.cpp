// The constructor takes the name from paged pool; the timer that drops it runs at DISPATCH_LEVEL.
#include <ntddk.h>

class NameBuffer {
public:
    NameBuffer() : m_Text(static_cast<PWCHAR>(ExAllocatePool2(POOL_FLAG_PAGED, 512, 'ufbN'))) {}

    VOID Drop()
    {
        if (m_Text != nullptr) {
            ExFreePoolWithTag(m_Text, 'ufbN');
            m_Text = nullptr;
        }
    }

private:
    PWCHAR m_Text;
};

struct Watch {
    KTIMER Timer;
    KDPC Dpc;
    NameBuffer Name;
};

extern "C" KDEFERRED_ROUTINE WatchExpired;

_Use_decl_annotations_
VOID WatchExpired(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    static_cast<Watch *>(Context)->Name.Drop(); // expect: irql/paged-pool-at-dispatch
}
