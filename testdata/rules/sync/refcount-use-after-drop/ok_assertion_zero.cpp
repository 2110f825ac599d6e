// A destructor makes sure that it was the last instance, in debug builds only.
#include <wdm.h>

class Adapter {
public:
    ~Adapter();
    static LONG Instances;
};

LONG Adapter::Instances;

Adapter::~Adapter()
{
    InterlockedDecrement(&Instances);
    ASSERT(Instances == 0);
}
