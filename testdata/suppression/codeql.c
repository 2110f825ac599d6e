// Comments for CodeQL: lgtm on the line, codeql in front of it.
#include <ntddk.h>

_IRQL_requires_max_(APC_LEVEL)
VOID RavenSleep(PKEVENT Event);

_IRQL_requires_(DISPATCH_LEVEL)
VOID Raven(PKEVENT Event)
{
    RavenSleep(Event); // lgtm[cpp/drivers/irql-too-high] // hidden: irql/call-above-max
    // codeql [cpp/drivers/irql-too-high] checked
    RavenSleep(Event); // hidden: irql/call-above-max // reason: checked
    RavenSleep(Event); // lgtm[cpp/drivers/irql-too-low] // expect: irql/call-above-max
    RavenSleep(Event); // lgtm // expect: irql/call-above-max
}
