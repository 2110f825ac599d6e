// The target itself stands as comparand.
#include <wdm.h>

static LONG Sequence;

BOOLEAN AdvanceSequence(LONG Next)
{
    if (Next <= Sequence)
        return FALSE;
    InterlockedCompareExchange(&Sequence, Next, Sequence); // expect: sync/comparand-reload
    return TRUE;
}
