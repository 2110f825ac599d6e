// FN: every exit of the helper is raised, so that is its meaning; its caller stands in another driver.
#include <wdm.h>

static KIRQL GlobalIrql;

VOID SharedEnter(VOID) // expect: irql/changes-unannotated
{
    KeRaiseIrql(DISPATCH_LEVEL, &GlobalIrql); // expect: irql/oldirql-shared-storage
}
