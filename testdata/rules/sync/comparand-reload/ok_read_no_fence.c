// The system's own function for a single read.
#include <wdm.h>

typedef struct _LIMITER {
    LONG Tokens;
} LIMITER, *PLIMITER;

BOOLEAN LimiterTake(PLIMITER Limiter)
{
    LONG tokens = ReadNoFence(&Limiter->Tokens);

    while (tokens > 0) {
        LONG seen = InterlockedCompareExchange(&Limiter->Tokens, tokens - 1, tokens);
        if (seen == tokens)
            return TRUE;
        tokens = seen;
    }
    return FALSE;
}
