#include "../kit/no_sal2.h"
