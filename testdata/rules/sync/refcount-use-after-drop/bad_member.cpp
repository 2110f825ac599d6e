// Release of an interface, with an addition of minus one; the count is read for the test and again for the answer.
#include <wdm.h>

class Stream {
public:
    LONG Release();
    void Destroy();

private:
    LONG references;
};

LONG Stream::Release()
{
    InterlockedExchangeAdd(&references, -1); // expect: sync/refcount-use-after-drop
    if (references > 0)
        return references;
    Destroy();
    return 0;
}
