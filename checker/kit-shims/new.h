#include "../kit/new.h"
