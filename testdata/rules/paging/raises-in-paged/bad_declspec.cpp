// The section stands at the function; the level is raised by hand.
#include <wdm.h>

struct Scope {
    PULONG trigger;
    ULONG shots;
};

__declspec(code_seg("PAGE"))
VOID ScopeTrigger_bad(Scope *scope)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql); // expect: paging/raises-in-paged
    WRITE_REGISTER_ULONG(scope->trigger, 1);
    WRITE_REGISTER_ULONG(scope->trigger, 0);
    KeLowerIrql(irql);
    scope->shots++;
}
