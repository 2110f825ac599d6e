// A count of 64 bits with an upper limit, in a class.
#include <wdm.h>

class Quota {
public:
    bool Charge(LONG64 Bytes);

private:
    LONG64 used;
    LONG64 limit;
};

bool Quota::Charge(LONG64 Bytes)
{
    LONG64 before = used;

    if (before + Bytes > limit)
        return false;
    return InterlockedCompareExchange64(&used, before + Bytes, before) == before; // expect: sync/comparand-reload
}
