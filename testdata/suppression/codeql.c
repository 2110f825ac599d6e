// Comments for CodeQL: lgtm on the line, codeql in front of it.
#include <ntddk.h>

_IRQL_requires_max_(APC_LEVEL)
VOID RavenSleep(VOID);

_IRQL_requires_(DISPATCH_LEVEL)
VOID RavenOne(VOID)
{
    RavenSleep(); // lgtm[cpp/drivers/irql-too-high] // hidden: irql/call-above-max
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID RavenTwo(VOID)
{
    // codeql [cpp/drivers/irql-too-high] checked
    RavenSleep(); // hidden: irql/call-above-max // reason: checked
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID RavenThree(VOID)
{
    RavenSleep(); // lgtm[cpp/drivers/irql-too-low] // expect: irql/call-above-max
}

_IRQL_requires_(DISPATCH_LEVEL)
VOID RavenFour(VOID)
{
    RavenSleep(); // lgtm // expect: irql/call-above-max
}
